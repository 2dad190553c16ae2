// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublishForm`.
///
/// The service requires `id`, `published` in requests.
#[non_exhaustive]
pub struct PublishForm {
    /// `id`, required.
    pub id: Option<String>,
    /// `published`, required.
    pub published: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PublishForm {
    "id" Str id,
    "published" Bool published,
});

rt::setters!(PublishForm {
    0 id with_id(impl Into<String>) clear_id,
    1 published with_published(bool) clear_published,
});
