// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AccessRestriction`.
#[non_exhaustive]
pub struct AccessRestriction {
    /// `kind`.
    pub kind: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AccessRestriction {
    "kind" Str kind,
    "values" Texts values,
});
