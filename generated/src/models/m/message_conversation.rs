// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageConversation`.
#[non_exhaustive]
pub struct MessageConversation {
    /// `divisions`.
    pub divisions: Option<Vec<super::ConversationDivisionMembership>>,
    /// `id`.
    pub id: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `otherMediaUris`.
    pub other_media_uris: Option<Vec<String>>,
    /// `participants`.
    pub participants: Option<Vec<super::MessageMediaParticipant>>,
    /// `recentTransfers`.
    pub recent_transfers: Option<Vec<super::TransferResponse>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessageConversation {
    "divisions" Any divisions,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "name" Str name,
    "otherMediaUris" Texts other_media_uris,
    "participants" Any participants,
    "recentTransfers" Any recent_transfers,
    "selfUri" Str self_uri,
    "utilizationLabelId" Str utilization_label_id,
});
