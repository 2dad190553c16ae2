// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Usage`.
#[non_exhaustive]
pub struct Usage {
    /// `types`.
    pub types: Option<Vec<super::UsageItem>>,
    __marks: rt::Marks,
}

rt::model!(Usage {
    "types" Any types,
});
