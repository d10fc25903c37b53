#include "documents/address_block.h"

#include "base/paper_characters.h"
#include "documents/fonts.h"

#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

AddressBlock::AddressBlock(const QString &name, QString address)
    : m_text(paperText(name + u'\n' + address.replace(u", "_s, u"\n"_s)).trimmed())
{
}

double AddressBlock::heightFor(double width) const
{
    const QRectF room(0, 0, width, 10'000);
    return QFontMetricsF(paperFont(11))
        .boundingRect(room, wrapFlags(m_text, paperFont(11), width), m_text)
        .height();
}

void AddressBlock::paint(QPainter &painter, const QRectF &area) const
{
    painter.setFont(paperFont(11));
    painter.drawText(area, wrapFlags(m_text, paperFont(11), area.width()), m_text);
}

} // namespace licet
