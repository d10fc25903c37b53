#pragma once

#include "list_import/import_preview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace licet {

class Translator;

/// What only the user knows of a list: whether numbers lost zeros, whether nearly known names are the known
/// ones, whether the month stands first, in which encoding the file is. A question is shown where the list
/// asks it.
class ListQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ListQuestions(const Translator &translator, QWidget *parent = nullptr);

    /// Of another list: nothing is answered.
    void begin();
    /// How the list was read; its encoding can be changed where it was guessed or chosen.
    void setReading(const ListReading &reading, bool isOfFile);
    void setJudgement(const ImportPreview &preview);

    /// `options` with the answers.
    [[nodiscard]] ListOptions answers(ListOptions options) const;

Q_SIGNALS:
    void answered();
    void encodingChosen(ListEncoding encoding);

private:
    QComboBox *makeChoice(const QString &question, const QStringList &answers);

    const Translator &m_translator;
    QCheckBox *m_pads;
    QLabel *m_nearNamesHead;
    QComboBox *m_nearNames;
    QLabel *m_dayOrderHead;
    QComboBox *m_dayOrder;
    QLabel *m_encodingHead;
    QComboBox *m_encoding;
    QLabel *m_oddWords;
};

} // namespace licet
