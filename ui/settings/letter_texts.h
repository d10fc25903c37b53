#pragma once

#include "documents/letter_text.h"
#include "ui/page/context.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace licet {

class Choice;
class Field;

/// The words of the chase letter in each language: the user's own or the original, with a preview beside.
class LetterTexts : public QWidget
{
    Q_OBJECT

public:
    explicit LetterTexts(Context &context, QWidget *parent = nullptr);

    /// Shows what is stored, unless something is being typed.
    void refill();
    [[nodiscard]] bool isChanged() const;
    /// Writes what was changed; false, and a sentence, when the text cannot be used.
    bool save();
    /// As RecordPanelBase::isSettled.
    bool isSettled(const std::function<void()> &goOn = {});
    void discard();

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void offerFields();
    void showStored();
    void showOriginal();
    void showPreview();
    void showWriting();
    void chooseLanguage();
    void insert(const LetterField &field);
    Result<void> write(const LetterText &text);
    [[nodiscard]] LetterText typed() const;
    [[nodiscard]] Language language() const;

    Context &m_context;
    Language m_shown = Language::Dutch;
    LetterText m_stored;
    Choice *m_language;
    QLineEdit *m_subject;
    Field *m_subjectField;
    QPlainTextEdit *m_text;
    Field *m_textField;
    QToolButton *m_insert;
    QPushButton *m_original;
    QPushButton *m_save;
    QPlainTextEdit *m_preview;
    QBoxLayout *m_sides;
};

} // namespace licet
