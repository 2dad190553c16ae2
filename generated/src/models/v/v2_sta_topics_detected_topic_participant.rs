// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaTopicsDetectedTopicParticipant`.
#[non_exhaustive]
pub struct V2StaTopicsDetectedTopicParticipant {
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2StaTopicsDetectedTopicParticipant {
    "divisionId" Str division_id,
    "flowId" Str flow_id,
    "purpose" Str purpose,
    "queueId" Str queue_id,
    "userId" Str user_id,
});
