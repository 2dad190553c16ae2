// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobUpdate`.
///
/// The service requires `state` in requests.
#[non_exhaustive]
pub struct BulkJobUpdate {
    /// `state`, required.
    pub state: Option<super::BulkJobUpdateState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`BulkJobUpdate`](super::BulkJobUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkJobUpdateState {
    /// `Queued`
    Queued,
    /// `Terminated`
    Terminated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BulkJobUpdate {
    "state" Enum state,
});

rt::setters!(BulkJobUpdate {
    0 state with_state(impl Into<super::BulkJobUpdateState>) clear_state,
});

rt::open_enum!(BulkJobUpdateState {
    Queued = "Queued",
    Terminated = "Terminated",
});
