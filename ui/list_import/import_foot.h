#pragma once

#include "list_import/import_preview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace licet {

class QuietLabel;
class Translator;
class WorkProgress;

/// Under a list that is being brought: what becomes of its rows, what is made beside them, and the button
/// that brings it.
class ImportFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(const Translator &translator, QWidget *parent = nullptr);

    /// `whyNot`: a sentence while it cannot be brought.
    void setPreview(const ImportPreview &preview, const QString &whyNot);
    /// It is being brought.
    void begin();
    [[nodiscard]] WorkProgress *progress() const { return m_progress; }

Q_SIGNALS:
    void bringWanted();
    void saveWanted();

private:
    const Translator &m_translator;
    QLabel *m_counts;
    QuietLabel *m_stubs;
    WorkProgress *m_progress;
    QPushButton *m_save;
    QPushButton *m_bring;
};

} // namespace licet
