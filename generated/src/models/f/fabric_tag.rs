// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FabricTag`.
#[non_exhaustive]
pub struct FabricTag {
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FabricTag {
    "name" Str name,
});

rt::setters!(FabricTag {
    0 name with_name(impl Into<String>) clear_name,
});
