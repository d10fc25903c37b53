#include "ui/request/page/signature_findings.h"

#include "request/signing.h"
#include "ui/request/editor/finding_card.h"

#include <QVBoxLayout>

namespace licet {

SignatureFindings::SignatureFindings(QWidget *parent) : QWidget(parent), m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(0);
    hide();
}

void SignatureFindings::setRequest(Context &context, const Request &request)
{
    qDeleteAll(findChildren<FindingCard *>(QString(), Qt::FindDirectChildrenOnly));
    hide();
    // What the register held of an earlier day has no findings of today.
    if (context.past().isSet())
        return;
    const auto found = findingsOnSignatures(context.reg().database(), request, context.today());
    if (!found)
        return context.say(found.error());
    for (const auto &one : *found) {
        auto *card = new FindingCard(context.translator(), one);
        connect(card, &FindingCard::wanted, card, [card] { card->showSource(true); });
        m_cards->addWidget(card);
    }
    setVisible(!found->empty());
}

} // namespace licet
