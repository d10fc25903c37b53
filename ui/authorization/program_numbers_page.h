#pragma once

#include "authorization/received_program_number.h"
#include "ui/page.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/record_panel.h"

#include <map>

namespace licet {

/// The program numbers that KSZ's security service allotted, and how many authorizations bear each.
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
    [[nodiscard]] bool leave() override;

private:
    std::vector<ListColumn<ReceivedProgramNumber>> columns();
    void makePanel();
    void makeList();
    void addInstitution();
    void refill();
    Result<std::vector<ReceivedProgramNumber>> read();
    void offerInstitutions(const std::vector<Institution> &institutions);
    void follow(qint64 id);
    void chooseRow(qint64 id);
    void beginNew();
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] QString institutionName(Id<Institution> institution) const;
    [[nodiscard]] int uses(const ReceivedProgramNumber &number) const;
    /// A sentence, or empty.
    [[nodiscard]] QString whyNotKept(const ReceivedProgramNumber &number) const;

    Context &m_context;
    std::vector<ReceivedProgramNumber> m_numbers; ///< of every institution
    std::map<Id<Institution>, QString> m_names;
    std::map<QString, int> m_uses; ///< authorizations per number
    RowsModel<ReceivedProgramNumber> *m_model;
    RecordPanel<ReceivedProgramNumber> *m_panel;
    Choice *m_institution;
    ListAndDetail *m_list;
};

Page *makeProgramNumbersPage(Context &context, QWidget *parent);

} // namespace licet
