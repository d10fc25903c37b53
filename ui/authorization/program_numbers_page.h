#pragma once

#include "institution/connection.h"
#include "request/program_number_uses.h"
#include "ui/page/page.h"
#include "ui/page/record_panel.h"
#include "ui/widgets/list_and_detail.h"

#include <map>

namespace licet {

class EventList;
class FactGrid;
class PaperList;

/// The program numbers that KSZ's security service allotted: the letter that brought each, where it is used,
/// and the logging cards that go with it.
class ProgramNumbersPage : public Page
{
    Q_OBJECT

public:
    ProgramNumbersPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] std::optional<HistoryOf> recordInFront() const override;
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
    void abandon() override;
    bool saveTyped() override;

private:
    std::vector<ListColumn<ReceivedProgramNumber>> columns();
    void makePanel();
    void makeList();
    Field *addInstitution();
    QWidget *makeUses();
    void refill();
    /// What the form does not hold: uses, letter, logging cards, history.
    void showBeside(const ReceivedProgramNumber &number);
    Result<void> fillBeside(const ReceivedProgramNumber &number);
    Result<ProgramNumberUses> usesOfShown(const ReceivedProgramNumber &number) const;
    void showUses(const ProgramNumberUses &uses);
    Result<void> showCards(const ProgramNumberUses &uses);
    void addCard(const Connection &card, const Application &application);
    void removeShown();
    Result<std::vector<ReceivedProgramNumber>> read();
    void offerInstitutions(const std::vector<Institution> &institutions);
    void follow(qint64 id);
    void beginNew();
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] QString institutionName(Id<Institution> institution) const;
    [[nodiscard]] int uses(const ReceivedProgramNumber &number) const;
    /// A sentence, or empty.
    [[nodiscard]] QString whyNotKept(const ReceivedProgramNumber &number) const;

    Context &m_context;
    std::vector<ReceivedProgramNumber> m_numbers; ///< of every institution
    std::map<Id<Institution>, QString> m_names;
    std::vector<Authorization> m_authorizations;
    std::map<Id<ReceivedProgramNumber>, int> m_uses; ///< authorizations that bear each
    RowsModel<ReceivedProgramNumber> *m_model;
    RecordPanel<ReceivedProgramNumber> *m_panel;
    Choice *m_institution;
    QVBoxLayout *m_useLinks;
    FactGrid *m_cards;
    PaperList *m_letters;
    EventList *m_events;
    ListAndDetail *m_list;
};

Page *makeProgramNumbersPage(Context &context, QWidget *parent);

} // namespace licet
