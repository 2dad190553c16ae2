// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
    /// `createdBy`.
    pub created_by: Option<super::V2WemEngagementCelebrationUpdatesTopicUserId>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::V2WemEngagementCelebrationUpdatesTopicUserId>,
    /// `sourceEntity`.
    pub source_entity: Option<super::V2WemEngagementCelebrationUpdatesTopicSourceEntity>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<
        super::V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2WemEngagementCelebrationUpdatesTopicEngagementCelebration`](super::V2WemEngagementCelebrationUpdatesTopicEngagementCelebration).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationType {
    /// `UNKNOWN`
    Unknown,
    /// `RECOGNITION`
    Recognition,
    /// `CONTEST_COMPLETE`
    ContestComplete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
    "createdBy" Any created_by,
    "dateCreated" Str date_created,
    "id" Str id,
    "note" Str note,
    "recipient" Any recipient,
    "sourceEntity" Any source_entity,
    "title" Str title,
    "type" Enum r#type,
});

rt::open_enum!(V2WemEngagementCelebrationUpdatesTopicEngagementCelebrationType {
    Unknown = "UNKNOWN",
    Recognition = "RECOGNITION",
    ContestComplete = "CONTEST_COMPLETE",
});
