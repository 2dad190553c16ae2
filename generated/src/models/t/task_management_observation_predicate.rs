// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationPredicate`.
///
/// The service requires `dimension`, `value` in requests.
#[non_exhaustive]
pub struct TaskManagementObservationPredicate {
    /// `dimension`, required.
    pub dimension: Option<super::TaskManagementObservationPredicateDimension>,
    /// `value`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`TaskManagementObservationPredicate`](super::TaskManagementObservationPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementObservationPredicateDimension {
    /// `queueId`
    QueueId,
    /// `typeId`
    TypeId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementObservationPredicate {
    "dimension" Enum dimension,
    "value" Str value,
});

rt::setters!(TaskManagementObservationPredicate {
    0 dimension with_dimension(impl Into<super::TaskManagementObservationPredicateDimension>) clear_dimension,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(TaskManagementObservationPredicateDimension {
    QueueId = "queueId",
    TypeId = "typeId",
});
