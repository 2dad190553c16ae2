// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PINConfiguration`.
#[non_exhaustive]
pub struct PINConfiguration {
    /// `maximumLength`.
    pub maximum_length: Option<i64>,
    /// `minimumLength`.
    pub minimum_length: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PINConfiguration {
    "maximumLength" Int maximum_length,
    "minimumLength" Int minimum_length,
});

rt::setters!(PINConfiguration {
    0 maximum_length with_maximum_length(i64) clear_maximum_length,
    1 minimum_length with_minimum_length(i64) clear_minimum_length,
});
