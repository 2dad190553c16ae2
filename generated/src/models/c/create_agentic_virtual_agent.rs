// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateAgenticVirtualAgent`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateAgenticVirtualAgent {
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateAgenticVirtualAgent {
    "imageUri" Str image_uri,
    "name" Str name,
});

rt::setters!(CreateAgenticVirtualAgent {
    0 image_uri with_image_uri(impl Into<String>) clear_image_uri,
    1 name with_name(impl Into<String>) clear_name,
});
