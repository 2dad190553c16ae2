// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperInteger`.
#[non_exhaustive]
pub struct ValueWrapperInteger {
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperInteger {
    "value" Int value,
});
