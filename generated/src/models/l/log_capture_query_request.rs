// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogCaptureQueryRequest`.
///
/// The service requires `interval`, `userId` in requests.
#[non_exhaustive]
pub struct LogCaptureQueryRequest {
    /// `interval`, required.
    pub interval: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::LogCaptureQueryRequestSortOrder>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`LogCaptureQueryRequest`](super::LogCaptureQueryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LogCaptureQueryRequestSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LogCaptureQueryRequest {
    "interval" Str interval,
    "sortOrder" Enum sort_order,
    "userId" Str user_id,
});

rt::setters!(LogCaptureQueryRequest {
    0 interval with_interval(impl Into<String>) clear_interval,
    1 sort_order with_sort_order(impl Into<super::LogCaptureQueryRequestSortOrder>) clear_sort_order,
    2 user_id with_user_id(impl Into<String>) clear_user_id,
});

rt::open_enum!(LogCaptureQueryRequestSortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
