// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RowSearchFilter`.
///
/// The service requires `predicates` in requests.
#[non_exhaustive]
pub struct RowSearchFilter {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::RowSearchPredicate>>,
    __marks: rt::Marks,
}

rt::model!(RowSearchFilter {
    "predicates" Any predicates,
});

rt::setters!(RowSearchFilter {
    0 predicates with_predicates(Vec<super::RowSearchPredicate>) clear_predicates,
});
