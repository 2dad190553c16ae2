// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingUsageResource`.
#[non_exhaustive]
pub struct BillingUsageResource {
    /// `date`, required.
    pub date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BillingUsageResource {
    "date" DateTime date,
    "name" Str name,
});
