#pragma once

#include "committee/dossier_state.h"
#include "files/attachment.h"

namespace licet {

/// What the files are that usually come with an event of a dossier.
constexpr AttachmentRole roleOfFiles(DossierEvent event)
{
    switch (event) {
    case DossierEvent::Grant:
    case DossierEvent::Refuse:
    case DossierEvent::Withdraw:
    case DossierEvent::Replace:
        return AttachmentRole::Decision;
    case DossierEvent::AskInformation:
    case DossierEvent::PutOnTheAgenda:
        return AttachmentRole::Letter;
    case DossierEvent::File:
    case DossierEvent::AnswerInformation:
    case DossierEvent::Contacted:
    case DossierEvent::NotDelivered:
        return AttachmentRole::Evidence;
    }
    return AttachmentRole::Other;
}

} // namespace licet
