// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkConnectedStatus`.
#[non_exhaustive]
pub struct TrunkConnectedStatus {
    /// `connected`.
    pub connected: Option<bool>,
    /// `connectedStateTime`.
    pub connected_state_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(TrunkConnectedStatus {
    "connected" Bool connected,
    "connectedStateTime" DateTime connected_state_time,
});
