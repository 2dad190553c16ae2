// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationBasic`.
#[non_exhaustive]
pub struct ConversationBasic {
    /// `divisions`.
    pub divisions: Option<Vec<super::ConversationDivisionMembership>>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `participants`.
    pub participants: Option<Vec<super::ParticipantBasic>>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startTime`, required.
    pub start_time: Option<rt::DateTime>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationBasic {
    "divisions" Any divisions,
    "endTime" DateTime end_time,
    "externalTag" Str external_tag,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "name" Str name,
    "participants" Any participants,
    "securePause" Bool secure_pause,
    "selfUri" Str self_uri,
    "startTime" DateTime start_time,
    "utilizationLabelId" Str utilization_label_id,
});
