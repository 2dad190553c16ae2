// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MarkContactUncontactableActionSettings`.
///
/// The service requires `mediaTypes` in requests.
#[non_exhaustive]
pub struct MarkContactUncontactableActionSettings {
    /// `mediaTypes`, required.
    pub media_types: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(MarkContactUncontactableActionSettings {
    "mediaTypes" Texts media_types,
});

rt::setters!(MarkContactUncontactableActionSettings {
    0 media_types with_media_types(Vec<String>) clear_media_types,
});
