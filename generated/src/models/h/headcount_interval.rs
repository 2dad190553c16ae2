// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HeadcountInterval`.
#[non_exhaustive]
pub struct HeadcountInterval {
    /// `interval`, required.
    pub interval: Option<rt::DateTime>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(HeadcountInterval {
    "interval" DateTime interval,
    "value" Float value,
});
