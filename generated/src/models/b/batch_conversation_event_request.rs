// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchConversationEventRequest`.
#[non_exhaustive]
pub struct BatchConversationEventRequest {
    /// `audioUpdatedEvents`.
    pub audio_updated_events: Option<Vec<super::AudioUpdatedEvent>>,
    /// `communicationAnsweredEvents`.
    pub communication_answered_events: Option<Vec<super::CommunicationAnsweredEvent>>,
    /// `communicationDispositionAppliedEvents`.
    pub communication_disposition_applied_events: Option<
        Vec<super::CommunicationDispositionAppliedEvent>,
    >,
    /// `communicationEndedEvents`.
    pub communication_ended_events: Option<Vec<super::CommunicationEndedEvent>>,
    /// `consultTransferEvents`.
    pub consult_transfer_events: Option<Vec<super::ConsultTransferEvent>>,
    /// `emailBeginTransmittingEvents`.
    pub email_begin_transmitting_events: Option<Vec<super::EmailBeginTransmittingEvent>>,
    /// `emailCommunicationAnsweredEvents`.
    pub email_communication_answered_events: Option<
        Vec<super::EmailCommunicationAnsweredEvent>,
    >,
    /// `emailCommunicationDispositionAppliedEvents`.
    pub email_communication_disposition_applied_events: Option<
        Vec<super::EmailCommunicationDispositionAppliedEvent>,
    >,
    /// `emailCommunicationEndedEvents`.
    pub email_communication_ended_events: Option<
        Vec<super::EmailCommunicationEndedEvent>,
    >,
    /// `emailCommunicationSentMessageEvents`.
    pub email_communication_sent_message_events: Option<
        Vec<super::EmailCommunicationSentMessageEvent>,
    >,
    /// `emailEndTransferEvents`.
    pub email_end_transfer_events: Option<Vec<super::EmailEndTransferEvent>>,
    /// `emailExternalEstablishedEvents`.
    pub email_external_established_events: Option<
        Vec<super::EmailExternalEstablishedEvent>,
    >,
    /// `emailFlowEstablishedEvents`.
    pub email_flow_established_events: Option<Vec<super::EmailFlowEstablishedEvent>>,
    /// `emailHoldUpdatedEvents`.
    pub email_hold_updated_events: Option<Vec<super::EmailHoldUpdatedEvent>>,
    /// `emailProgressTransferEvents`.
    pub email_progress_transfer_events: Option<Vec<super::EmailProgressTransferEvent>>,
    /// `emailRoutingEstablishedEvents`.
    pub email_routing_established_events: Option<
        Vec<super::EmailRoutingEstablishedEvent>,
    >,
    /// `emailRoutingTransferEvents`.
    pub email_routing_transfer_events: Option<Vec<super::EmailRoutingTransferEvent>>,
    /// `emailUserEstablishedEvents`.
    pub email_user_established_events: Option<Vec<super::EmailUserEstablishedEvent>>,
    /// `emailUserTransferEvents`.
    pub email_user_transfer_events: Option<Vec<super::EmailUserTransferEvent>>,
    /// `endConsultTransferEvents`.
    pub end_consult_transfer_events: Option<Vec<super::EndConsultTransferEvent>>,
    /// `endTransferEvents`.
    pub end_transfer_events: Option<Vec<super::EndTransferEvent>>,
    /// `externalEstablishedEvents`.
    pub external_established_events: Option<Vec<super::ExternalEstablishedEvent>>,
    /// `holdUpdatedEvents`.
    pub hold_updated_events: Option<Vec<super::HoldUpdatedEvent>>,
    /// `ivrEstablishedEvents`.
    pub ivr_established_events: Option<Vec<super::IvrEstablishedEvent>>,
    /// `phoneEstablishedEvents`.
    pub phone_established_events: Option<Vec<super::PhoneEstablishedEvent>>,
    /// `phoneTransferEvents`.
    pub phone_transfer_events: Option<Vec<super::PhoneTransferEvent>>,
    /// `progressConsultTransferEvents`.
    pub progress_consult_transfer_events: Option<
        Vec<super::ProgressConsultTransferEvent>,
    >,
    /// `progressTransferEvents`.
    pub progress_transfer_events: Option<Vec<super::ProgressTransferEvent>>,
    /// `routingEstablishedEvents`.
    pub routing_established_events: Option<Vec<super::RoutingEstablishedEvent>>,
    /// `routingTransferEvents`.
    pub routing_transfer_events: Option<Vec<super::RoutingTransferEvent>>,
    /// `userEstablishedEvents`.
    pub user_established_events: Option<Vec<super::UserEstablishedEvent>>,
    /// `userTransferEvents`.
    pub user_transfer_events: Option<Vec<super::UserTransferEvent>>,
    __marks: rt::Marks,
}

rt::model!(BatchConversationEventRequest {
    "audioUpdatedEvents" Any audio_updated_events,
    "communicationAnsweredEvents" Any communication_answered_events,
    "communicationDispositionAppliedEvents" Any communication_disposition_applied_events,
    "communicationEndedEvents" Any communication_ended_events,
    "consultTransferEvents" Any consult_transfer_events,
    "emailBeginTransmittingEvents" Any email_begin_transmitting_events,
    "emailCommunicationAnsweredEvents" Any email_communication_answered_events,
    "emailCommunicationDispositionAppliedEvents" Any email_communication_disposition_applied_events,
    "emailCommunicationEndedEvents" Any email_communication_ended_events,
    "emailCommunicationSentMessageEvents" Any email_communication_sent_message_events,
    "emailEndTransferEvents" Any email_end_transfer_events,
    "emailExternalEstablishedEvents" Any email_external_established_events,
    "emailFlowEstablishedEvents" Any email_flow_established_events,
    "emailHoldUpdatedEvents" Any email_hold_updated_events,
    "emailProgressTransferEvents" Any email_progress_transfer_events,
    "emailRoutingEstablishedEvents" Any email_routing_established_events,
    "emailRoutingTransferEvents" Any email_routing_transfer_events,
    "emailUserEstablishedEvents" Any email_user_established_events,
    "emailUserTransferEvents" Any email_user_transfer_events,
    "endConsultTransferEvents" Any end_consult_transfer_events,
    "endTransferEvents" Any end_transfer_events,
    "externalEstablishedEvents" Any external_established_events,
    "holdUpdatedEvents" Any hold_updated_events,
    "ivrEstablishedEvents" Any ivr_established_events,
    "phoneEstablishedEvents" Any phone_established_events,
    "phoneTransferEvents" Any phone_transfer_events,
    "progressConsultTransferEvents" Any progress_consult_transfer_events,
    "progressTransferEvents" Any progress_transfer_events,
    "routingEstablishedEvents" Any routing_established_events,
    "routingTransferEvents" Any routing_transfer_events,
    "userEstablishedEvents" Any user_established_events,
    "userTransferEvents" Any user_transfer_events,
});

rt::setters!(BatchConversationEventRequest {
    0 audio_updated_events with_audio_updated_events(Vec<super::AudioUpdatedEvent>) clear_audio_updated_events,
    1 communication_answered_events with_communication_answered_events(Vec<super::CommunicationAnsweredEvent>) clear_communication_answered_events,
    2 communication_disposition_applied_events with_communication_disposition_applied_events(Vec<super::CommunicationDispositionAppliedEvent>) clear_communication_disposition_applied_events,
    3 communication_ended_events with_communication_ended_events(Vec<super::CommunicationEndedEvent>) clear_communication_ended_events,
    4 consult_transfer_events with_consult_transfer_events(Vec<super::ConsultTransferEvent>) clear_consult_transfer_events,
    5 email_begin_transmitting_events with_email_begin_transmitting_events(Vec<super::EmailBeginTransmittingEvent>) clear_email_begin_transmitting_events,
    6 email_communication_answered_events with_email_communication_answered_events(Vec<super::EmailCommunicationAnsweredEvent>) clear_email_communication_answered_events,
    7 email_communication_disposition_applied_events with_email_communication_disposition_applied_events(Vec<super::EmailCommunicationDispositionAppliedEvent>) clear_email_communication_disposition_applied_events,
    8 email_communication_ended_events with_email_communication_ended_events(Vec<super::EmailCommunicationEndedEvent>) clear_email_communication_ended_events,
    9 email_communication_sent_message_events with_email_communication_sent_message_events(Vec<super::EmailCommunicationSentMessageEvent>) clear_email_communication_sent_message_events,
    10 email_end_transfer_events with_email_end_transfer_events(Vec<super::EmailEndTransferEvent>) clear_email_end_transfer_events,
    11 email_external_established_events with_email_external_established_events(Vec<super::EmailExternalEstablishedEvent>) clear_email_external_established_events,
    12 email_flow_established_events with_email_flow_established_events(Vec<super::EmailFlowEstablishedEvent>) clear_email_flow_established_events,
    13 email_hold_updated_events with_email_hold_updated_events(Vec<super::EmailHoldUpdatedEvent>) clear_email_hold_updated_events,
    14 email_progress_transfer_events with_email_progress_transfer_events(Vec<super::EmailProgressTransferEvent>) clear_email_progress_transfer_events,
    15 email_routing_established_events with_email_routing_established_events(Vec<super::EmailRoutingEstablishedEvent>) clear_email_routing_established_events,
    16 email_routing_transfer_events with_email_routing_transfer_events(Vec<super::EmailRoutingTransferEvent>) clear_email_routing_transfer_events,
    17 email_user_established_events with_email_user_established_events(Vec<super::EmailUserEstablishedEvent>) clear_email_user_established_events,
    18 email_user_transfer_events with_email_user_transfer_events(Vec<super::EmailUserTransferEvent>) clear_email_user_transfer_events,
    19 end_consult_transfer_events with_end_consult_transfer_events(Vec<super::EndConsultTransferEvent>) clear_end_consult_transfer_events,
    20 end_transfer_events with_end_transfer_events(Vec<super::EndTransferEvent>) clear_end_transfer_events,
    21 external_established_events with_external_established_events(Vec<super::ExternalEstablishedEvent>) clear_external_established_events,
    22 hold_updated_events with_hold_updated_events(Vec<super::HoldUpdatedEvent>) clear_hold_updated_events,
    23 ivr_established_events with_ivr_established_events(Vec<super::IvrEstablishedEvent>) clear_ivr_established_events,
    24 phone_established_events with_phone_established_events(Vec<super::PhoneEstablishedEvent>) clear_phone_established_events,
    25 phone_transfer_events with_phone_transfer_events(Vec<super::PhoneTransferEvent>) clear_phone_transfer_events,
    26 progress_consult_transfer_events with_progress_consult_transfer_events(Vec<super::ProgressConsultTransferEvent>) clear_progress_consult_transfer_events,
    27 progress_transfer_events with_progress_transfer_events(Vec<super::ProgressTransferEvent>) clear_progress_transfer_events,
    28 routing_established_events with_routing_established_events(Vec<super::RoutingEstablishedEvent>) clear_routing_established_events,
    29 routing_transfer_events with_routing_transfer_events(Vec<super::RoutingTransferEvent>) clear_routing_transfer_events,
    30 user_established_events with_user_established_events(Vec<super::UserEstablishedEvent>) clear_user_established_events,
    31 user_transfer_events with_user_transfer_events(Vec<super::UserTransferEvent>) clear_user_transfer_events,
});
