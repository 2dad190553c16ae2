// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeChangeTopicEdge`.
#[non_exhaustive]
pub struct EdgeChangeTopicEdge {
    /// `id`.
    pub id: Option<String>,
    /// `onlineStatus`.
    pub online_status: Option<super::EdgeChangeTopicEdgeOnlineStatus>,
    __marks: rt::Marks,
}
/// The values of `onlineStatus` in [`EdgeChangeTopicEdge`](super::EdgeChangeTopicEdge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeChangeTopicEdgeOnlineStatus {
    /// `ONLINE`
    Online,
    /// `OFFLINE`
    Offline,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EdgeChangeTopicEdge {
    "id" Str id,
    "onlineStatus" Enum online_status,
});

rt::open_enum!(EdgeChangeTopicEdgeOnlineStatus {
    Online = "ONLINE",
    Offline = "OFFLINE",
});
