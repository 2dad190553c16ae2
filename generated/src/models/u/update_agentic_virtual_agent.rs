// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAgenticVirtualAgent`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct UpdateAgenticVirtualAgent {
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateAgenticVirtualAgent {
    "imageUri" Str image_uri,
    "name" Str name,
});

rt::setters!(UpdateAgenticVirtualAgent {
    0 image_uri with_image_uri(impl Into<String>) clear_image_uri,
    1 name with_name(impl Into<String>) clear_name,
});
