// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluUtteranceSegment`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct NluUtteranceSegment {
    /// `entity`.
    pub entity: Option<super::NamedEntityAnnotation>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NluUtteranceSegment {
    "entity" Any entity,
    "text" Str text,
});

rt::setters!(NluUtteranceSegment {
    0 entity with_entity(super::NamedEntityAnnotation) clear_entity,
    1 text with_text(impl Into<String>) clear_text,
});
