// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EngagementRequest`.
#[non_exhaustive]
pub struct EngagementRequest {
    /// `status`.
    pub status: Option<super::EngagementRequestStatus>,
    /// `visibility`.
    pub visibility: Option<super::EngagementRequestVisibility>,
    __marks: rt::Marks,
}
/// The values of `status` in [`EngagementRequest`](super::EngagementRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum EngagementRequestStatus {
    /// `Copied`
    Copied,
    /// `NotCopied`
    NotCopied,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `visibility` in [`EngagementRequest`](super::EngagementRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum EngagementRequestVisibility {
    /// `Presented`
    Presented,
    /// `NotPresented`
    NotPresented,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EngagementRequest {
    "status" Enum status,
    "visibility" Enum visibility,
});

rt::setters!(EngagementRequest {
    0 status with_status(impl Into<super::EngagementRequestStatus>) clear_status,
    1 visibility with_visibility(impl Into<super::EngagementRequestVisibility>) clear_visibility,
});

rt::open_enum!(EngagementRequestStatus {
    Copied = "Copied",
    NotCopied = "NotCopied",
    Unknown = "Unknown",
});

rt::open_enum!(EngagementRequestVisibility {
    Presented = "Presented",
    NotPresented = "NotPresented",
    Unknown = "Unknown",
});
