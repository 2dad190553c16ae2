// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicCallbackConversation`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicCallbackConversation {
    /// `accessAttributes`.
    pub access_attributes: Option<Vec<String>>,
    /// `address`.
    pub address: Option<String>,
    /// `divisions`.
    pub divisions: Option<
        Vec<super::QueueConversationCallbackEventTopicConversationDivisionMembership>,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `otherMediaUris`.
    pub other_media_uris: Option<Vec<String>>,
    /// `participants`.
    pub participants: Option<
        Vec<super::QueueConversationCallbackEventTopicCallbackMediaParticipant>,
    >,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCallbackEventTopicCallbackConversation {
    "accessAttributes" Texts access_attributes,
    "address" Str address,
    "divisions" Any divisions,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "name" Str name,
    "otherMediaUris" Texts other_media_uris,
    "participants" Any participants,
    "utilizationLabelId" Str utilization_label_id,
});
