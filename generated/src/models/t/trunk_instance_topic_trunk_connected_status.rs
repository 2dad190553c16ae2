// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkInstanceTopicTrunkConnectedStatus`.
#[non_exhaustive]
pub struct TrunkInstanceTopicTrunkConnectedStatus {
    /// `connected`.
    pub connected: Option<bool>,
    /// `connectedStateTime`.
    pub connected_state_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(TrunkInstanceTopicTrunkConnectedStatus {
    "connected" Bool connected,
    "connectedStateTime" DateTime connected_state_time,
});
