// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueObservationDataContainer`.
#[non_exhaustive]
pub struct QueueObservationDataContainer {
    /// `data`.
    pub data: Option<Vec<super::ObservationMetricData>>,
    /// `group`.
    pub group: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(QueueObservationDataContainer {
    "data" Any data,
    "group" Any group,
});
