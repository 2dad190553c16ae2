// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryRequestPredicate`.
///
/// The service requires `dimension`, `value` in requests.
#[non_exhaustive]
pub struct QueryRequestPredicate {
    /// `dimension`, required.
    pub dimension: Option<super::QueryRequestPredicateDimension>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`QueryRequestPredicate`](super::QueryRequestPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryRequestPredicateDimension {
    /// `attendeeId`
    AttendeeId,
    /// `facilitatorId`
    FacilitatorId,
    /// `status`
    Status,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryRequestPredicate {
    "dimension" Enum dimension,
    "value" Str value,
});

rt::setters!(QueryRequestPredicate {
    0 dimension with_dimension(impl Into<super::QueryRequestPredicateDimension>) clear_dimension,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(QueryRequestPredicateDimension {
    AttendeeId = "attendeeId",
    FacilitatorId = "facilitatorId",
    Status = "status",
});
