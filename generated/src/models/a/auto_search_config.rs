// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AutoSearchConfig`.
#[non_exhaustive]
pub struct AutoSearchConfig {
    /// `type`.
    pub r#type: Option<super::AutoSearchConfigType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AutoSearchConfig`](super::AutoSearchConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum AutoSearchConfigType {
    /// `ArticlesOnly`
    ArticlesOnly,
    /// `ArticlesWithAnswerHighlights`
    ArticlesWithAnswerHighlights,
    /// `AnswerGeneration`
    AnswerGeneration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AutoSearchConfig {
    "type" Enum r#type,
});

rt::setters!(AutoSearchConfig {
    0 r#type with_type(impl Into<super::AutoSearchConfigType>) clear_type,
});

rt::open_enum!(AutoSearchConfigType {
    ArticlesOnly = "ArticlesOnly",
    ArticlesWithAnswerHighlights = "ArticlesWithAnswerHighlights",
    AnswerGeneration = "AnswerGeneration",
});
