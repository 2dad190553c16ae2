// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationQueryFilter`.
///
/// The service requires `predicates` in requests.
#[non_exhaustive]
pub struct TaskManagementObservationQueryFilter {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::TaskManagementObservationPredicate>>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementObservationQueryFilter {
    "predicates" Any predicates,
});

rt::setters!(TaskManagementObservationQueryFilter {
    0 predicates with_predicates(Vec<super::TaskManagementObservationPredicate>) clear_predicates,
});
