// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AsyncJob`.
#[non_exhaustive]
pub struct AsyncJob {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::AsyncJobState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AsyncJob`](super::AsyncJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum AsyncJobState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AsyncJob {
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(AsyncJobState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
