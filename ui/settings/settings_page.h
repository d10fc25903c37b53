#pragma once

#include "settings/settings.h"
#include "ui/page/page.h"
#include "ui/page/record_panel.h"

namespace licet {

class AnswerTerms;
class LetterTexts;

/// How the program looks on this machine, and what the register counts with.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
    void abandon() override;
    bool saveTyped() override;

private:
    void addProgram(FormSheet *sheet);
    void addTerms();
    void refill();

    Context &m_context;
    RecordPanel<Settings> *m_panel;
    AnswerTerms *m_terms;
    LetterTexts *m_letters;
};

Page *makeSettingsPage(Context &context, QWidget *parent);

} // namespace licet
