// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyWorkPlanBid`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CopyWorkPlanBid {
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CopyWorkPlanBid {
    "name" Str name,
});

rt::setters!(CopyWorkPlanBid {
    0 name with_name(impl Into<String>) clear_name,
});
