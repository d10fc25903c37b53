#pragma once

#include "request/check.h"
#include "ui/page/context.h"
#include "ui/request/editor/editor_section.h"
#include "ui/request/editor/setback_notes.h"
#include "ui/widgets/record_form.h"

#include <QScrollArea>

#include <map>
#include <set>

namespace licet {

class BasisOfServices;
class NoneTick;
class OpenChoice;
class ProgramNumberChoice;
class ServiceRows;
class SignatoryChoice;

/// The sections of a request as one scrolling sheet of fields. Every field is bound to its member once; what
/// the register knows is offered as soon as it is read.
class EditorSheet : public QScrollArea
{
    Q_OBJECT

public:
    EditorSheet(Context &context, QWidget *parent = nullptr);

    void show(const Draft &draft);
    /// As typed; fields that cannot be read keep their old value and bear their sentence.
    [[nodiscard]] Draft draft() const;
    /// Leads to the first field that cannot be read and returns its sentence; empty when all can.
    QString focusUnreadable();
    [[nodiscard]] bool isReadable() const { return m_form.unreadable().second.isEmpty(); }
    /// What completes the fields, and which parts there are.
    void offer(const Draft &draft, const Facts &facts);
    /// Marks the visited fields with their worst finding; where there is none, with what came back before.
    /// The sections of the fields that cannot be read.
    std::set<int> mark(const std::vector<Finding> &findings, const std::vector<SetbackNote> &setbacks);
    void setReadOnly(bool readOnly);
    /// The institution can't be chosen anew, from the next setReadOnly on: the request has this number in its
    /// series. Empty: it has none yet.
    void keepInstitution(const QString &number);

    /// Goes to a member's field, "committee"; `line` to a service.
    void focusMember(const QString &member, int line = -1);
    void focusSection(int section);
    [[nodiscard]] QString memberWithFocus() const;

Q_SIGNALS:
    void edited();
    void memberEntered(const QString &member);
    void sectionReached(int section);

private:
    /// Institutions, recipients, applications.
    void offerRecords(const Facts &facts);
    void offerAuthorizations(const Facts &facts);
    /// What a change asks otherwise than what it changes.
    void showChanges(const Draft &draft, const Facts &facts);
    /// Who signs beside the signatory, where the form asks for all.
    void showCosignatories(const Draft &draft, const Facts &facts);
    void addInstitution();
    void addApplication();
    void addServices();
    void addPurpose();
    void addIdentification();
    void addContacts();
    void addChanges();
    void addSignature();
    void beginSection(EditorSection section);
    void bind(const QString &member, Field *field);
    /// A tick that the fields have nothing to state: `field`, by its path in the draft.
    NoneTick *addNoneTick(const QString &field, const QString &label, const std::vector<Field *> &fields);
    void markSetbacks(const std::vector<SetbackNote> &setbacks);
    void take(const std::function<void(Draft &)> &change);
    void tellSection();

    Context &m_context;
    FormSheet *m_sheet;
    RecordForm<Draft> m_form;
    std::map<QString, std::vector<Field *>> m_fields; ///< by the draft's member
    std::vector<QWidget *> m_headings;                ///< by section
    Choice *m_institution = nullptr;
    OpenChoice *m_application = nullptr;
    std::vector<QLineEdit *> m_contactNames;
    Choice *m_recipient = nullptr;
    Choice *m_authorization = nullptr;
    ServiceRows *m_services = nullptr;
    BasisOfServices *m_basis = nullptr;
    ProgramNumberChoice *m_identification = nullptr;
    SignatoryChoice *m_signatory = nullptr;
    QLabel *m_cosignatories = nullptr; ///< who must sign too, as the form will print them
    Field *m_loggingSystem = nullptr;
    std::vector<Field *> m_changeFields;
    QLabel *m_changes = nullptr; ///< old and new values
    Field *m_end = nullptr;      ///< the last day
    NoneTick *m_noEnd = nullptr;
    std::vector<NoneTick *> m_noneTicks;
    std::optional<Facts> m_facts;
    Draft m_before; ///< as it was shown, before typing
    int m_section = 0;
    bool m_isShowing = false;
};

} // namespace licet
