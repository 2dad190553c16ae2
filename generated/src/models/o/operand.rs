// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Operand`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct Operand {
    /// `digitalWordsPosition`.
    pub digital_words_position: Option<super::OperandPosition>,
    /// `infixOperator`.
    pub infix_operator: Option<super::InfixOperator>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `occurrence`.
    pub occurrence: Option<i64>,
    /// `operands`.
    pub operands: Option<Vec<super::Operand>>,
    /// `term`.
    pub term: Option<super::Term>,
    /// `topicId`.
    pub topic_id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::OperandType>,
    /// `voiceSecondsPosition`.
    pub voice_seconds_position: Option<super::OperandPosition>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Operand`](super::Operand).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperandType {
    /// `Term`
    Term,
    /// `Topic`
    Topic,
    /// `OperandGroup`
    OperandGroup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Operand {
    "digitalWordsPosition" Any digital_words_position,
    "infixOperator" Any infix_operator,
    "inverted" Bool inverted,
    "occurrence" Int occurrence,
    "operands" Any operands,
    "term" Any term,
    "topicId" Str topic_id,
    "type" Enum r#type,
    "voiceSecondsPosition" Any voice_seconds_position,
});

rt::setters!(Operand {
    0 digital_words_position with_digital_words_position(super::OperandPosition) clear_digital_words_position,
    1 infix_operator with_infix_operator(super::InfixOperator) clear_infix_operator,
    2 inverted with_inverted(bool) clear_inverted,
    3 occurrence with_occurrence(i64) clear_occurrence,
    4 operands with_operands(Vec<super::Operand>) clear_operands,
    5 term with_term(super::Term) clear_term,
    6 topic_id with_topic_id(impl Into<String>) clear_topic_id,
    7 r#type with_type(impl Into<super::OperandType>) clear_type,
    8 voice_seconds_position with_voice_seconds_position(super::OperandPosition) clear_voice_seconds_position,
});

rt::open_enum!(OperandType {
    Term = "Term",
    Topic = "Topic",
    OperandGroup = "OperandGroup",
});
