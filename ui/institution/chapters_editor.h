#pragma once

#include "institution/norms_assessment.h"
#include "text/translator.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace licet {

/// The chapters of the minimum norms with their state, and the open points of the chosen chapter.
class ChaptersEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ChaptersEditor(const Translator &translator, QWidget *parent = nullptr);
    void setChapters(const std::vector<NormsChapter> &chapters);
    /// What is typed now; `problem` is a sentence on the first day that cannot be read.
    [[nodiscard]] std::vector<NormsChapter> chapters(QString *problem) const;

Q_SIGNALS:
    void edited();

private:
    QWidget *makeButtons(QTableWidget *table, const QString &addText, const QString &removeText);
    void addChapterRow(const NormsChapter &chapter);
    void addPointRow(const OpenPoint &point);
    void showPoints();
    /// The points as typed in the table.
    [[nodiscard]] std::vector<OpenPoint> typedPoints(QString *problem) const;

    const Translator &m_translator;
    QTableWidget *m_chapterTable;
    QTableWidget *m_pointTable;
    std::vector<std::vector<OpenPoint>> m_points; ///< of each chapter; the shown one's stand in the table
    int m_shown = -1;
    bool m_isFilling = false;
};

} // namespace licet
