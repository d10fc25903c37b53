#include "ui/institution/merger_band.h"

#include "institution/merging.h"
#include "request/merger_outcome.h"
#include "text/terms.h"
#include "ui/institution/merger_panel.h"
#include "ui/institution/merger_revocation_panel.h"
#include "ui/page/writing.h"
#include "ui/transfer/transfer_panel.h"
#include "ui/widgets/sheet_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString openOf(const MergerOutcome &outcome)
{
    const auto asked = std::count_if(outcome.rights.begin(), outcome.rights.end(),
                                     [](const auto &one) { return one.state == TransferState::Asked; });
    QStringList open;
    if (const auto count = int(outcome.rights.size() - size_t(asked)); count > 0)
        open << MergerBand::tr("%n right(s) to transfer", nullptr, count);
    if (asked > 0)
        open << MergerBand::tr("%n transfer(s) that KSZ has to confirm", nullptr, int(asked));
    if (!outcome.forms.empty())
        open << MergerBand::tr("%n form(s) not sent yet in the old name", nullptr, int(outcome.forms.size()));
    return open.isEmpty() ? MergerBand::tr("Nothing is open any more.")
                          : MergerBand::tr("Still open: %1.").arg(open.join(u", "_s));
}

} // namespace

MergerBand::MergerBand(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sentence(new QLabel)
    , m_merge(linkButton(tr("Merged into…")))
    , m_transfer(linkButton(tr("Note transfers…")))
    , m_correct(linkButton(tr("It was noted wrongly…")))
    , m_revoke(linkButton(tr("It did not happen…")))
    , m_mergerPanel(new MergerPanel(context))
    , m_transferPanel(new TransferPanel(context))
    , m_revocationPanel(new MergerRevocationPanel(context))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto *link : {m_merge, m_transfer, m_correct, m_revoke})
        followWriting(context, link);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_transfer);
    line->addWidget(m_correct);
    line->addWidget(m_revoke);
    line->addStretch();
    line->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_mergerPanel);
    column->addWidget(m_transferPanel);
    column->addWidget(m_revocationPanel);
    for (auto *panel :
         {static_cast<InlinePanel *>(m_mergerPanel), static_cast<InlinePanel *>(m_transferPanel)})
        connect(panel, &InlinePanel::closed, &m_context, &Context::refreshCommands);
    connect(m_merge, &QToolButton::clicked, this, &MergerBand::askMerger);
    connect(m_transfer, &QToolButton::clicked, this, &MergerBand::askTransfers);
    connect(m_correct, &QToolButton::clicked, this, &MergerBand::askCorrection);
    connect(m_revoke, &QToolButton::clicked, this, &MergerBand::askRevocation);
}

void MergerBand::setInstitution(Id<Institution> institution)
{
    if (institution != m_institution) {
        m_mergerPanel->hide();
        m_transferPanel->hide();
        m_revocationPanel->hide();
    }
    m_institution = institution;
    setVisible(institution.isSet());
    const auto mergers = m_context.registerAsOf().all<Merger>();
    if (!mergers)
        return m_context.say(mergers.error());
    m_merge->show();
    m_sentence->hide();
    m_transfer->hide();
    m_correct->hide();
    m_revoke->hide();
    for (const auto &one : *mergers)
        if (one.predecessor == institution)
            showMerger(one);
}

bool MergerBand::isAsking() const
{
    return m_mergerPanel->isVisible() || m_transferPanel->isVisible() || m_revocationPanel->isVisible();
}

void MergerBand::confirm()
{
    if (m_mergerPanel->isVisible())
        m_mergerPanel->confirm();
    else if (m_transferPanel->isVisible())
        m_transferPanel->confirm();
    else
        m_revocationPanel->confirm();
}

void MergerBand::showMerger(const Merger &merger)
{
    const auto successor = m_context.reg().get(merger.successor);
    const auto outcome = mergerOutcome(m_context.reg().database(), merger, m_context.day());
    if (!successor || !outcome)
        return m_context.say(successor ? outcome.error() : successor.error());
    m_merge->hide();
    const auto sentence =
        merger.holdsOn(m_context.day()) ? tr("Merged into %1 from %2.") : tr("Merges into %1 on %2.");
    m_sentence->setText(sentence.arg(successor->name, printedDate(merger.holdsFrom)) + u' ' +
                        openOf(*outcome));
    m_sentence->show();
    m_transfer->setVisible(!outcome->rights.empty());
    m_correct->show();
    m_revoke->show();
}

void MergerBand::askMerger()
{
    const auto institution = m_context.reg().get(m_institution);
    if (!institution)
        return m_context.say(institution.error());
    m_mergerPanel->ask(*institution);
    m_context.refreshCommands();
}

void MergerBand::askTransfers()
{
    const auto &database = m_context.reg().database();
    const auto merger = mergerOf(database, m_institution);
    if (!merger || !*merger)
        return;
    const auto outcome = mergerOutcome(database, **merger, m_context.today());
    if (!outcome)
        return m_context.say(outcome.error());
    std::vector<TransferPanel::Right> rights;
    for (const auto &one : outcome->rights)
        rights.push_back({one, TransferPanel::nameOf(m_context, one.right)});
    m_transferPanel->ask(rights);
    m_context.refreshCommands();
}

void MergerBand::askCorrection()
{
    const auto institution = m_context.reg().get(m_institution);
    const auto merger = mergerOf(m_context.reg().database(), m_institution);
    if (!institution || !merger)
        return m_context.say(institution ? merger.error() : institution.error());
    if (!*merger)
        return;
    m_mergerPanel->correct(*institution, **merger);
    m_context.refreshCommands();
}

void MergerBand::askRevocation()
{
    const auto merger = mergerOf(m_context.reg().database(), m_institution);
    if (!merger || !*merger)
        return;
    m_revocationPanel->ask(**merger, tr("The merger did not happen"));
    m_context.refreshCommands();
}

} // namespace licet
