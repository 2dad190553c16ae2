// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HeadcountForecast`.
#[non_exhaustive]
pub struct HeadcountForecast {
    /// `required`, required.
    pub required: Option<Vec<super::HeadcountInterval>>,
    /// `requiredWithoutShrinkage`, required.
    pub required_without_shrinkage: Option<Vec<super::HeadcountInterval>>,
    __marks: rt::Marks,
}

rt::model!(HeadcountForecast {
    "required" Any required,
    "requiredWithoutShrinkage" Any required_without_shrinkage,
});
