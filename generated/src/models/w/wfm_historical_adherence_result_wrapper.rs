// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceResultWrapper`.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceResultWrapper {
    /// `data`.
    pub data: Option<Vec<super::HistoricalAdherenceQueryResult>>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `lookupIdToSecondaryPresenceId`.
    pub lookup_id_to_secondary_presence_id: Option<
        std::collections::BTreeMap<String, String>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceResultWrapper {
    "data" Any data,
    "entityId" Str entity_id,
    "lookupIdToSecondaryPresenceId" Any lookup_id_to_secondary_presence_id,
});
