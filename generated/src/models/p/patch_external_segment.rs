// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchExternalSegment`.
#[non_exhaustive]
pub struct PatchExternalSegment {
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PatchExternalSegment {
    "name" Str name,
});

rt::setters!(PatchExternalSegment {
    0 name with_name(impl Into<String>) clear_name,
});
