// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinLength`.
#[non_exhaustive]
pub struct MinLength {
    /// `max`, required.
    pub max: Option<i64>,
    /// `min`, required.
    pub min: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MinLength {
    "max" Int max,
    "min" Int min,
});
