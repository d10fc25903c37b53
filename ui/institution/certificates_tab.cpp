#include "ui/institution/certificates_tab.h"

#include "base/collation.h"
#include "institution/certificate_keeping.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/institution/certificate_choice.h"

#include <QLabel>

namespace licet {

using namespace Qt::StringLiterals;

CertificatesTab::CertificatesTab(Context &context, QWidget *parent)
    : InstitutionTab(context, parent)
    , m_tree(new RecordTree(context, tr("Certificates of the institution"),
                            tr("No certificate is recorded here yet.")))
    , m_panel(new RecordPanel<Certificate>(context))
    , m_renews(new CertificateChoice(context.translator()))
    , m_cards(new QLabel)
{
    makePanel();
    m_tree->addPanel(u"certificate"_s, m_panel);
    m_tree->addButton(tr("New certificate"), [this] { begin({}); });
    m_tree->addButton(tr("Renew"), [this] { renew(); });
    m_tree->addButton(tr("Remove…"), [this] { removeShown(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    connect(m_tree, &RecordTree::chosen, this, [this](const QString &, qint64 record) {
        for (const auto &one : m_certificates)
            if (one.certificate.id.row() == record)
                m_panel->show(one.certificate);
        showCards();
    });
}

QString CertificatesTab::title() const
{
    return tr("Certificates");
}

void CertificatesTab::makePanel()
{
    auto &form = m_panel->form();
    auto *sheet = m_panel->sheet();
    auto *subject = form.text(tr("Subject"), &Certificate::subject);
    subject->setHelp(tr("Such as CN=…"));
    auto *serial = form.text(tr("Serial number"), &Certificate::serial);
    sheet->addRow({subject, serial});
    auto *from = form.date(tr("Valid from"), &Certificate::validFrom);
    auto *until = form.date(tr("Valid until"), &Certificate::validUntil);
    sheet->addRow({from, until});
    form.custom(
        tr("Renews"), m_renews, [this](const Certificate &one) { m_renews->choose(one.renews); },
        [this](Certificate &one) {
            one.renews = m_renews->chosen();
            return QString();
        });
    connect(m_renews, &QComboBox::currentIndexChanged, sheet, &FormSheet::edited);
    auto *told = form.date(tr("KSZ told on"), &Certificate::toldOn);
    auto *used = form.date(tr("In use since"), &Certificate::inUseSince);
    auto *removed = form.date(tr("Removed on"), &Certificate::removedOn);
    used->setHelp(tr("The cards of the one that it renews use it from then on."));
    sheet->addRow({told, used, removed});
    form.longText(tr("Note"), &Certificate::note);
    m_cards->setWordWrap(true);
    m_cards->setTextFormat(Qt::PlainText);
    sheet->addWidget(m_cards);
    m_panel->setCheck([this](const Certificate &one) { return problemWith(one); });
    m_panel->setWrite([this](const Certificate &one) {
        return keepCertificate(m_context.reg().database(), one, m_context.stamp());
    });
    m_panel->setSaved([this](Id<Certificate> id) {
        m_tree->choose(u"certificate"_s, id.row());
        showCards();
    });
}

QString CertificatesTab::problemWith(const Certificate &certificate) const
{
    if (certificate.subject.isEmpty())
        return tr("Give the certificate its subject, such as CN=…");
    if (certificate.validFrom && certificate.validUntil && *certificate.validUntil < *certificate.validFrom)
        return tr("The certificate ends before it begins: correct one of the two days.");
    for (const auto &day : {certificate.toldOn, certificate.inUseSince, certificate.removedOn})
        if (day && *day > m_context.today())
            return tr("%1 lies in the future: note it once it has happened.")
                .arg(printedDate(*day, m_context.translator().language()));
    if (const auto checked = checkCertificate(certificate, m_context.today()); !checked) {
        // In the form no path of a file says which day is meant.
        const auto &error = checked.error();
        for (const auto kind :
             {ErrorKind::UsedBeforeValid, ErrorKind::UsedAfterValid, ErrorKind::RemovedBeforeUsed})
            if (error.kind == kind)
                return describe(m_context.translator(), Error{kind, {}, error.value, error.hint});
    }
    if (certificate.id.isSet() && certificate.renews == certificate.id)
        return tr("A certificate does not renew itself: choose the one before it.");
    for (const auto &[other, cards, firstCard] : m_certificates)
        if (other.id != certificate.id && other.subject == certificate.subject &&
            other.serial == certificate.serial && other.validFrom == certificate.validFrom &&
            other.validUntil == certificate.validUntil)
            return tr("This certificate is recorded already.");
    return {};
}

void CertificatesTab::begin(const Certificate &certificate)
{
    auto fresh = certificate;
    fresh.institution = m_institution;
    m_panel->show(fresh);
    m_tree->showPanel(u"certificate"_s);
    showCards();
}

void CertificatesTab::renew()
{
    const auto &old = m_panel->shown();
    if (m_panel->isEmpty() || !old.id.isSet())
        return m_context.say(Message{Message::Kind::Problem, tr("Choose the certificate that is renewed.")});
    if (!m_panel->isSettled([this] { renew(); }))
        return;
    Certificate next;
    next.subject = old.subject;
    next.renews = old.id;
    next.validFrom = m_context.today();
    begin(next);
}

void CertificatesTab::removeShown()
{
    const auto &shown = m_panel->shown();
    if (!shown.id.isSet())
        return m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
    askToRemove(shown.id, tr("Remove %1? Only a certificate that no card uses and that none renews can be "
                             "removed; one that was in use is noted as removed instead.")
                              .arg(shownCertificate(m_context.translator(), shown)));
}

void CertificatesTab::setInstitution(Id<Institution> institution)
{
    m_institution = institution;
    auto all = usedCertificates(m_context.registerAsOf());
    if (!all)
        return m_context.say(all.error());
    m_certificates = *std::move(all);
    // What only cards of an earlier version state has no record of its own.
    std::erase_if(m_certificates, [&](const UsedCertificate &one) {
        return one.certificate.institution != institution || !one.certificate.id.isSet();
    });
    std::stable_sort(m_certificates.begin(), m_certificates.end(), [](const auto &left, const auto &right) {
        if (left.certificate.subject != right.certificate.subject)
            return sortsBefore(left.certificate.subject, right.certificate.subject);
        return left.certificate.validUntil < right.certificate.validUntil;
    });
    std::vector<RecordNode> nodes;
    std::vector<Certificate> certificates;
    for (const auto &one : m_certificates) {
        nodes.push_back({u"certificate"_s, one.certificate.id.row(),
                         shownCertificate(m_context.translator(), one.certificate)});
        certificates.push_back(one.certificate);
    }
    m_renews->setCertificates(certificates);
    m_tree->setNodes(nodes);
    for (const auto &one : certificates)
        if (one.id == m_panel->shown().id)
            m_panel->refreshFrom(one);
    showCards();
}

void CertificatesTab::showCards()
{
    QStringList names;
    for (const auto &one : m_certificates)
        if (one.certificate.id == m_panel->shown().id)
            for (const auto &card : one.cards)
                names << card.application + u' ' + term(m_context.translator(), card.environment);
    m_cards->setText(names.isEmpty() ? tr("No connection card uses it.")
                                     : tr("Used by: %1.").arg(names.join(u", "_s)));
}

std::optional<HistoryOf> CertificatesTab::historyOf() const
{
    if (!m_tree->current() || !m_panel->shown().id.isSet())
        return {};
    return HistoryOf{RecordRef::of(m_panel->shown().id)};
}

} // namespace licet
