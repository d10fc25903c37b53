#include "ui/page/page_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace licet {

namespace {

const PageName &pageName(PageId id)
{
    const auto &names = pageNames();
    const auto found =
        std::find_if(names.begin(), names.end(), [id](const PageName &one) { return one.id == id; });
    Q_ASSERT(found != names.end());
    return *found;
}

} // namespace

const std::vector<PageName> &pageNames()
{
    static const std::vector<PageName> names{
        {PageId::Overview, true, "rail-overview", QT_TRANSLATE_NOOP("Pages", "Overview")},
        {PageId::Requests, true, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Requests")},
        {PageId::Authorizations, true, "rail-authorizations", QT_TRANSLATE_NOOP("Pages", "Authorizations")},
        {PageId::Coverage, true, "rail-coverage", QT_TRANSLATE_NOOP("Pages", "Coverage")},
        {PageId::ProgramNumbers, true, "rail-program-numbers", QT_TRANSLATE_NOOP("Pages", "Program numbers")},
        {PageId::Committee, true, "rail-committee", QT_TRANSLATE_NOOP("Pages", "Committee")},
        {PageId::Institutions, true, "rail-institutions", QT_TRANSLATE_NOOP("Pages", "Institutions")},
        {PageId::Catalogue, true, "rail-catalogue", QT_TRANSLATE_NOOP("Pages", "Catalogue")},
        {PageId::History, true, "rail-history", QT_TRANSLATE_NOOP("Pages", "History")},
        {PageId::Settings, true, "rail-settings", QT_TRANSLATE_NOOP("Pages", "Settings")},
        {PageId::RequestEditor, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Request")},
        {PageId::Request, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Request")},
        {PageId::ListImport, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Import a list")},
        {PageId::PrepareRequests, false, "rail-requests", QT_TRANSLATE_NOOP("Pages", "Prepare requests")},
        {PageId::Sources, false, "rail-history", QT_TRANSLATE_NOOP("Pages", "Procedure")},
    };
    return names;
}

const char *pageIcon(PageId id)
{
    return pageName(id).icon;
}

QString pageText(PageId id)
{
    return QCoreApplication::translate("Pages", pageName(id).text);
}

} // namespace licet
