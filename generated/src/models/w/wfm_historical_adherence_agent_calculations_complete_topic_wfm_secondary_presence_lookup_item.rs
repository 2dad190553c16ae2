// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem {
    /// `lookupId`.
    pub lookup_id: Option<String>,
    /// `secondaryPresence`.
    pub secondary_presence: Option<
        super::WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem {
    "lookupId" Str lookup_id,
    "secondaryPresence" Any secondary_presence,
});
