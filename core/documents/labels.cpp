#include "documents/labels.h"

#include "base/json_fields.h"
#include "base/paper_characters.h"
#include "text/translator.h"

#include <QFile>

#include <kainjow/mustache.hpp>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

namespace mustache = kainjow::mustache;

/// Printable, HTML's signs as such, line ends as breaks.
std::string escaped(const std::string &text)
{
    return paperText(QString::fromStdString(text))
        .remove(u'\r')
        .toHtmlEscaped()
        .replace(u'\n', u"<br/>"_s)
        .toStdString();
}

mustache::data dataOf(const QVariantMap &values)
{
    mustache::data data;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (value->typeId() != QMetaType::QVariantList) {
            data.set(value.key().toStdString(), value->toString().toStdString());
            continue;
        }
        mustache::data list{mustache::data::type::list};
        for (const auto &item : value->toList())
            list << dataOf(item.toMap());
        data.set(value.key().toStdString(), list);
    }
    return data;
}

} // namespace

Result<Labels> Labels::load(const QString &form, const QString &version, Language language)
{
    QFile file(u":/forms/%1/%2/labels.%3.json"_s.arg(form, version, codeOf(language)));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FormUnknown, form, version};
    LICET_ASSIGN(const auto texts, (readJsonBytes<std::map<QString, QString>>(file.readAll())));
    Labels labels(language);
    for (const auto &[key, text] : texts)
        labels.m_texts.insert(key, text);
    return labels;
}

QString Labels::operator()(const QString &key, const QStringList &arguments) const
{
    return fillPlaces(m_texts.value(key, key), arguments);
}

QString enumerated(QStringList names, const Labels &labels)
{
    if (names.size() < 2)
        return names.join(QString());
    const auto last = names.takeLast();
    return u"%1 %2 %3"_s.arg(names.join(u", "_s), labels(u"and"_s), last);
}

QString enumeratedClauses(QStringList clauses, const Labels &labels)
{
    if (clauses.size() < 2)
        return clauses.join(QString());
    const auto parted = labels.language() == Language::French ? u"\u00a0; "_s : u"; "_s;
    const auto last = clauses.takeLast();
    return u"%1%2%3 %4"_s.arg(clauses.join(parted), parted, labels(u"and"_s), last);
}

Result<QString> fillTemplate(const QString &name, const QVariantMap &values)
{
    QFile file(u":/forms/common/1/%1.mustache"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FormUnknown, name};
    mustache::mustache filled(file.readAll().toStdString());
    filled.set_custom_escape(escaped);
    const auto html = filled.render(dataOf(values));
    if (!filled.is_valid())
        return Error{ErrorKind::RenderingFailed, QString::fromStdString(filled.error_message())};
    return QString::fromStdString(html);
}

} // namespace licet
