// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RatingFilter`.
#[non_exhaustive]
pub struct RatingFilter {
    /// `operator`, required.
    pub operator: Option<super::RatingFilterOperator>,
    /// `values`.
    pub values: Option<Vec<i64>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`RatingFilter`](super::RatingFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RatingFilterOperator {
    /// `EqualTo`
    EqualTo,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RatingFilter {
    "operator" Enum operator,
    "values" Any values,
});

rt::open_enum!(RatingFilterOperator {
    EqualTo = "EqualTo",
});
