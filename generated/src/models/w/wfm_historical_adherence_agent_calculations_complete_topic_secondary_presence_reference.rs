// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference {
    "id" Str id,
});
