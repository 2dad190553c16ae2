// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingUsage`.
#[non_exhaustive]
pub struct BillingUsage {
    /// `name`, required.
    pub name: Option<String>,
    /// `resources`, required.
    pub resources: Option<Vec<super::BillingUsageResource>>,
    /// `totalUsage`, required.
    pub total_usage: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BillingUsage {
    "name" Str name,
    "resources" Any resources,
    "totalUsage" Str total_usage,
});
